/** Who asks: the identity, roles and region scope that a request's access token proves. */
package org.ganlao.platform.caller;
