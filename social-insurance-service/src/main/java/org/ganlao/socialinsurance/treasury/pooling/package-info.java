/** The pension's provincial pool: what each county plans to take in and pay, who bears the gap, and the settlement by the books. */
package org.ganlao.socialinsurance.treasury.pooling;
