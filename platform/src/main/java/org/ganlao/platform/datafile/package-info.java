/** Rules and coded lists that are data: files of the class path, read once, at the start or at the first use. */
package org.ganlao.platform.datafile;
