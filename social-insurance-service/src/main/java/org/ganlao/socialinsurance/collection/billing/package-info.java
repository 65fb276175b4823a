/** Bills of each month, what is owed because of them, and how receipts settle it. */
package org.ganlao.socialinsurance.collection.billing;
