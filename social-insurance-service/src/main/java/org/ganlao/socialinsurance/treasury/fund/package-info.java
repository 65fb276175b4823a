/**
 * The books of the social insurance funds (社会保险基金): one for each insurance and pool, on a cash basis, with the level at
 * which each city pools.
 */
package org.ganlao.socialinsurance.treasury.fund;
