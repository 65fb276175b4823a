/** Pages as people see them: scripts that drive a real Chromium. */
package org.ganlao.platformtest.browser;
