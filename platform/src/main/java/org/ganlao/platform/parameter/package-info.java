/**
 * Figures of the law as dated data: a value holds for a key, perhaps a region, and a period, and names its source. A
 * service ships its figures in {@code parameters/*.yaml}; later ones come through the API, proposed by one person and
 * approved by another.
 */
package org.ganlao.platform.parameter;
