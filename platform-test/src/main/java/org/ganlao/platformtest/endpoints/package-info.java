/** Walks over every endpoint of a service: who may call it, and what it does with bad input. */
package org.ganlao.platformtest.endpoints;
