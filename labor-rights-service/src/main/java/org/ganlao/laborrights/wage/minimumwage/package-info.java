/** Minimum wages (最低工资标准) by area and day, and the area of each county. */
package org.ganlao.laborrights.wage.minimumwage;
