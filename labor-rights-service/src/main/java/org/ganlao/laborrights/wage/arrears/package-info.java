/** Wages that enterprises owe (欠薪): declared by name, verified, cleared in instalments, repaid person by person. */
package org.ganlao.laborrights.wage.arrears;
