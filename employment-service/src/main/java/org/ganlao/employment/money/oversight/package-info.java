/** Oversight of the employment policies: inspections of what was paid, and what the leading group decided. */
package org.ganlao.employment.money.oversight;
