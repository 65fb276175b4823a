/**
 * Double-entry books, for whatever must account for money. The database keeps balances, floors, balanced entries and
 * closed months; see {@code db/platform/V1_8__ledger.sql}. A book is named by who keeps it, for example {@code
 * guarantee-fund/360100}.
 */
package org.ganlao.platform.ledger;
