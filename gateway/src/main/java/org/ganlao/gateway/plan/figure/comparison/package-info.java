/** The statistics bureau's figures beside ours, with the variance and why. */
package org.ganlao.gateway.plan.figure.comparison;
