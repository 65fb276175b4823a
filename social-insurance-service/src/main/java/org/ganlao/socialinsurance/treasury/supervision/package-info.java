/**
 * Supervision of the social insurance funds: inspections of contribution bases, on-site audits, incidents and audit engagements with
 * their findings, misappropriated money and its recovery, and who supervises.
 */
package org.ganlao.socialinsurance.treasury.supervision;
