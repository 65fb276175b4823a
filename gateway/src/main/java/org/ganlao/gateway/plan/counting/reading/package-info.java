/** Facts become readings: parsed once, taken into the projection set-based, whatever the order of arrival. */
package org.ganlao.gateway.plan.counting.reading;
