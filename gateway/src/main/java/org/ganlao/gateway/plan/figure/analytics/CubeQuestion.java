package org.ganlao.gateway.plan.figure.analytics;

/**
 * All that a cube depends on, besides what is known.
 *
 * @param href address that it was asked for by
 */
record CubeQuestion(String href, CubeFormat format) {}
