import { ButtonLink, Heading, letterHtml, Paragraph, SmallPrint } from '@/lib/services/mail/templates/letter'

type Links = { confirmUrl: string; unsubscribeUrl: string }

const subject = 'Confirm your letter from Trellis'
const lead =
  'You asked for our letter: what is in season, what growers are proud of this month, and how to keep it alive.'
const notYou = 'If you did not ask for this, leave the link alone: without it you will not hear from us.'

export async function newsletterConfirmation({ confirmUrl, unsubscribeUrl }: Links) {
  return {
    subject,
    text: `${lead}

Confirm that this address is yours:
${confirmUrl}

The link is good for seven days. ${notYou}

Never again: ${unsubscribeUrl}
`,
    html: await letterHtml({
      preview: 'One click, and the letter is yours.',
      children: (
        <>
          <Heading>One click, and the letter is yours</Heading>
          <Paragraph>{lead}</Paragraph>
          <ButtonLink href={confirmUrl}>Confirm my address</ButtonLink>
          <SmallPrint>
            The link is good for seven days. {notYou} <a href={unsubscribeUrl}>Never write to this address</a>
          </SmallPrint>
        </>
      ),
    }),
  }
}
