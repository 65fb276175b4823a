/**
 * Payments of benefits: the only way by which money leaves a fund towards a person. Two persons, a balance, the region, once.
 */
package org.ganlao.socialinsurance.benefit.payment;
