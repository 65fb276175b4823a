/** The demo's data set: steps described in YAML, posted through the public APIs, each exactly once. */
package org.ganlao.localstack.demo;
