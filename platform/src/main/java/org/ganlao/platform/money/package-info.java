/** Yuan, exact. */
package org.ganlao.platform.money;
