/** What was paid for whom, month by month. */
package org.ganlao.socialinsurance.collection.history;
