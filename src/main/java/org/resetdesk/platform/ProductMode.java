package org.resetdesk.platform;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Whether this is a demo, for pages. Templates know it as {@code inject:product}. */
@Singleton
@Named("product")
public class ProductMode {

    private final ProductConfig config;

    ProductMode(ProductConfig config) {
        this.config = config;
    }

    public boolean isDemo() {
        return config.demo();
    }
}
