/** What the profile that a service runs in allows. */
package org.ganlao.platform.profile;
