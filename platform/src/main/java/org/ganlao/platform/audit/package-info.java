/**
 * Who did or read what, when and from where, in entries that cannot be altered unnoticed: a hash chain over all of them,
 * its head anchored outside the database.
 */
package org.ganlao.platform.audit;
