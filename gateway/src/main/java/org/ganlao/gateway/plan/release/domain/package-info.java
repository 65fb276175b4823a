/** The life of a release. */
package org.ganlao.gateway.plan.release.domain;
