/** From a total to the readings behind it, and from a reading to the source record. */
package org.ganlao.gateway.plan.counting.drill;
