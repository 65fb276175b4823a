/** Pensions: worked out from what was paid, decided by two persons, paid each month, adjusted each year. */
package org.ganlao.socialinsurance.oldage.pension;
