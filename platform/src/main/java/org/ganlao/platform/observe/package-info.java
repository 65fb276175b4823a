/** What operators see: trace ids, logs without personal data, metrics. */
package org.ganlao.platform.observe;
