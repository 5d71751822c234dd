ALTER TABLE `product` ADD FULLTEXT INDEX `product_words` (`name`, `description`);
