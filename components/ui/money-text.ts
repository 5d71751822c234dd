import { formatMoney, type Money } from '@/lib/core/money'

/** An amount as a person would type it into a field: "1,234.50". */
export const moneyText = (money: Money): string => formatMoney(money).replaceAll(/[^\d.,-]/g, '')
