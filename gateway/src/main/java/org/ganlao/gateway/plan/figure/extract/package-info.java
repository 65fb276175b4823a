/** Readings to take away: a job writes a file for each month, which lies ready until it expires. */
package org.ganlao.gateway.plan.figure.extract;
