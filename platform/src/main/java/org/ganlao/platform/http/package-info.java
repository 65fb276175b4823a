/** The HTTP conventions that every resource shares: pages, versions, JSON, headers and the OpenAPI document. */
package org.ganlao.platform.http;
