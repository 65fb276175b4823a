/** The regions of the province: the register of December 2007 and what became of them later. */
package org.ganlao.platform.region;
