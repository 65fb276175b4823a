/** Individual accounts: what the history of contributions brought to them, and every other movement. */
package org.ganlao.socialinsurance.oldage.account;
