/** 劳动保障书面审查: what employers hand in of a year, and what the inspectorate finds in it. */
package org.ganlao.laborrights.enforcement.yearlyreview;
