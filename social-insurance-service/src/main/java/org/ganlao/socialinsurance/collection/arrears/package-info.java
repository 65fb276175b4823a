/** What is overdue: orders to pay, enforcement, how the counties collect. */
package org.ganlao.socialinsurance.collection.arrears;
