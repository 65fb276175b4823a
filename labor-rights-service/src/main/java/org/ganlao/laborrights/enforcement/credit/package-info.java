/** 劳动保障诚信等级: employers graded A, B or C by published criteria, and those whose grave violations are made public. */
package org.ganlao.laborrights.enforcement.credit;
