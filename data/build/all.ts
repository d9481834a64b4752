/** Makes every data file that a script of this folder makes: `npm run build:data`. */
import './countries.ts'
import './regions.ts'
import './cities.ts'
import './organisations.ts'
import './given-names.ts'
