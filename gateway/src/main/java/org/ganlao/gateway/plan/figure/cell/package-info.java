/** Figures of many indicators, regions and months, read at once. */
package org.ganlao.gateway.plan.figure.cell;
