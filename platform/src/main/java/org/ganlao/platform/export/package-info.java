/** Whole lists, sent as they are read: NDJSON or CSV, in constant memory however long they are. */
package org.ganlao.platform.export;
