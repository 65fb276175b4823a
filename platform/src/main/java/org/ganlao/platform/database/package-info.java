/** Plain SQL on the connection of the current transaction, for work that is set-based or has no entity. */
package org.ganlao.platform.database;
