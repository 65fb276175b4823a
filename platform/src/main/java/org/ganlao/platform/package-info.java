/** The technical kernel of all five services: mechanism only, no business noun. */
package org.ganlao.platform;
