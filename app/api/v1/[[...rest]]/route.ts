import { routes } from '@/app/api/v1/[[...rest]]/routes'
import { restDoor } from '@/lib/transport/rest-door'

const door = restDoor(routes)

export {
  door as GET,
  door as POST,
  door as PUT,
  door as PATCH,
  door as DELETE,
  door as OPTIONS,
  door as HEAD,
}
