package org.ganlao.platform.parameter;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The shipped figures as a bean. */
final class Shipment {

    @Produces
    @Singleton
    ShippedParameters parameters() {
        return ParameterFiles.read();
    }
}
