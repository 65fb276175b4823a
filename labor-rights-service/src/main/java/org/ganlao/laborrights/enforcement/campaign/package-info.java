/** 专项执法检查: special campaigns with their subjects and period; what the cases in them came to is counted. */
package org.ganlao.laborrights.enforcement.campaign;
