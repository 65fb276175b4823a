/** Payroll reports of employers (工资支付申报), checked for minimum wage, overtime pay and arrears. */
package org.ganlao.laborrights.wage.payroll;
