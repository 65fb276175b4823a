/** The life of a release. */
package org.ganlao.gateway.plan.publication.release.domain;
