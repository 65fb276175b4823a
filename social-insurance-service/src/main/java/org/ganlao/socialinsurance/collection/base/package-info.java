/** What contributions are worked out on and by: declared wages, bounds, rates; previews of what would be due. */
package org.ganlao.socialinsurance.collection.base;
