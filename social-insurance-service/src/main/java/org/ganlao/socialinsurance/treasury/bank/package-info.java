/**
 * What the banks say of the funds' accounts, and its reconciliation with the books: by reference, by amount and day, and what is
 * left by two persons.
 */
package org.ganlao.socialinsurance.treasury.bank;
