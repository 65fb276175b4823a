/** What a registered fact is in every domain: its identity, versions and origin, and how it is kept, found and struck out. */
package org.ganlao.platform.record;
