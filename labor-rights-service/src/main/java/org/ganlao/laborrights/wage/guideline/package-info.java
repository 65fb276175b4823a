/** Wage guidelines (企业工资指导线) and guide prices by occupation (工资指导价位), as editions that stay readable. */
package org.ganlao.laborrights.wage.guideline;
