/** Wage-guarantee deposits (工资保证金) of employers and their projects, as a ledger. */
package org.ganlao.laborrights.wage.deposit;
