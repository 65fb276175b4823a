/** Follows who sends data: systems of regions, when each last reported, how much, with what errors, and how fresh figures are. */
package org.ganlao.gateway.plan.oversight.exchange;
