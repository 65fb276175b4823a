/**
 * Files of many records: received as a stream, staged, then applied in the background by the service's {@link
 * org.ganlao.platform.imports.ImportHandler}, each row once.
 */
package org.ganlao.platform.imports;
