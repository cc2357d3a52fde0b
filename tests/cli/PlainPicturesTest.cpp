#include "app/cli/services/ServiceModule.h"
#include "core/base/Error.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <sstream>

using namespace latelier;

namespace {

Services services() {
    Services services;
    latelierAddServices(services);
    return services;
}

Image colours() {
    Image image(37, 21, 3);
    for (std::size_t i = 0; i < image.pixels.size(); ++i)
        image.pixels[i] = static_cast<std::uint8_t>(i * 31);
    return image;
}

} // namespace

TEST(PlainPictures, APictureIsWrittenAndReadWithItsParameters) {
    const TemporaryFolder folder;
    const std::string path = folder.path("picture.png");
    GeneratedPicture picture;
    picture.image = colours();
    const std::string parameters = "ein Haus am Fluß\nSteps: 3, Seed: 5";
    services().writePicture(path, picture, parameters);
    EXPECT_EQ(services().readPicture(path), picture.image);
    EXPECT_EQ(services().readParameters(path), parameters);
}

TEST(PlainPictures, APreviewHasNoParameters) {
    const TemporaryFolder folder;
    const std::string path = folder.path("preview.png");
    services().writePreview(path, colours());
    EXPECT_EQ(services().readParameters(path), "");
    EXPECT_EQ(services().readPicture(path), colours());
}

TEST(PlainPictures, WhatIsNoPngIsABadPicture) {
    const TemporaryFolder folder;
    const std::string path = folder.write("text.png", "this is no picture");
    for (const std::string& bad : {path, folder.path("nowhere.png")}) {
        try {
            services().readPicture(bad);
            ADD_FAILURE();
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadPicture);
            EXPECT_NE(std::string(error.what()).find(bad), std::string::npos);
        }
    }
}

TEST(PlainPictures, TheGalleryIsSaidToBeMissing) {
    const Arguments arguments = Arguments::parse({"gallery", "list"});
    std::ostringstream out;
    std::ostringstream err;
    Console console{out, err};
    EXPECT_THROW(services().gallery(arguments, console, {}), Error);
}
