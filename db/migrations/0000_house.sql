CREATE TABLE `account_token` (
	`id` binary(16) NOT NULL,
	`kind` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`token_hash` binary(32) NOT NULL,
	`user_id` binary(16),
	`email` varchar(254) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`payload` json,
	`expires_at` datetime(3) NOT NULL,
	`used_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `account_token_id` PRIMARY KEY(`id`),
	CONSTRAINT `account_token_hash` UNIQUE(`token_hash`),
	CONSTRAINT `account_token_kind_known` CHECK(`kind` in ('verify', 'reset', 'invite')),
	CONSTRAINT `account_token_email_folded` CHECK(`email` = lower(`email`))
);
--> statement-breakpoint
CREATE TABLE `api_key` (
	`id` binary(16) NOT NULL,
	`user_id` binary(16) NOT NULL,
	`name` varchar(80) NOT NULL,
	`prefix` varchar(16) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`key_hash` binary(32) NOT NULL,
	`scopes` json NOT NULL,
	`last_used_at` datetime(3),
	`expires_at` datetime(3),
	`revoked_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `api_key_id` PRIMARY KEY(`id`),
	CONSTRAINT `api_key_hash` UNIQUE(`key_hash`)
);
--> statement-breakpoint
CREATE TABLE `login_attempt` (
	`id` bigint AUTO_INCREMENT NOT NULL,
	`identifier` varchar(254) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`user_id` binary(16),
	`ip` varchar(64) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`outcome` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `login_attempt_id` PRIMARY KEY(`id`),
	CONSTRAINT `login_attempt_outcome_known` CHECK(`outcome` in ('succeeded', 'unknown', 'wrong_password', 'wrong_factor', 'locked', 'disabled'))
);
--> statement-breakpoint
CREATE TABLE `recovery_code` (
	`id` binary(16) NOT NULL,
	`user_id` binary(16) NOT NULL,
	`code_hash` binary(32) NOT NULL,
	`used_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `recovery_code_id` PRIMARY KEY(`id`),
	CONSTRAINT `recovery_code_hash` UNIQUE(`user_id`,`code_hash`)
);
--> statement-breakpoint
CREATE TABLE `refresh_family` (
	`id` binary(16) NOT NULL,
	`user_id` binary(16) NOT NULL,
	`client` varchar(200),
	`revoked_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `refresh_family_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `refresh_token` (
	`id` binary(16) NOT NULL,
	`family_id` binary(16) NOT NULL,
	`token_hash` binary(32) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`used_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `refresh_token_id` PRIMARY KEY(`id`),
	CONSTRAINT `refresh_token_hash` UNIQUE(`token_hash`)
);
--> statement-breakpoint
CREATE TABLE `second_factor` (
	`user_id` binary(16) NOT NULL,
	`secret` varbinary(255) NOT NULL,
	`last_step` bigint,
	`confirmed_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `second_factor_user_id` PRIMARY KEY(`user_id`)
);
--> statement-breakpoint
CREATE TABLE `address` (
	`id` binary(16) NOT NULL,
	`user_id` binary(16) NOT NULL,
	`full_name` varchar(120) NOT NULL,
	`line1` varchar(160) NOT NULL,
	`line2` varchar(160),
	`city` varchar(120) NOT NULL,
	`state` varchar(120),
	`postal_code` varchar(20),
	`country` char(2) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`phone` varchar(32),
	`is_default_shipping` boolean,
	`is_default_billing` boolean,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `address_id` PRIMARY KEY(`id`),
	CONSTRAINT `address_default_shipping` UNIQUE(`user_id`,`is_default_shipping`),
	CONSTRAINT `address_default_billing` UNIQUE(`user_id`,`is_default_billing`),
	CONSTRAINT `address_country_code` CHECK(`country` regexp '^[A-Z]{2}$'),
	CONSTRAINT `address_is_default_shipping_marks` CHECK(`is_default_shipping` = 1),
	CONSTRAINT `address_is_default_billing_marks` CHECK(`is_default_billing` = 1)
);
--> statement-breakpoint
CREATE TABLE `profile` (
	`user_id` binary(16) NOT NULL,
	`language` varchar(10) character set utf8mb4 collate utf8mb4_bin NOT NULL DEFAULT 'en-US',
	`marketing_consent_at` datetime(3),
	`wants_newsletter` boolean NOT NULL DEFAULT false,
	`notifications` json NOT NULL,
	`home_light` varchar(24) character set utf8mb4 collate utf8mb4_bin,
	`home_cats` boolean,
	`home_dogs` boolean,
	`home_children` boolean,
	`home_skill` varchar(24) character set utf8mb4 collate utf8mb4_bin,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `profile_user_id` PRIMARY KEY(`user_id`),
	CONSTRAINT `profile_home_light_known` CHECK(`home_light` in ('low', 'medium', 'bright')),
	CONSTRAINT `profile_home_skill_known` CHECK(`home_skill` in ('beginner', 'some', 'expert'))
);
--> statement-breakpoint
CREATE TABLE `user` (
	`id` binary(16) NOT NULL,
	`email` varchar(254) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`username` varchar(40) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`name` varchar(120) NOT NULL,
	`role` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL DEFAULT 'buyer',
	`password_hash` varchar(255) character set utf8mb4 collate utf8mb4_bin,
	`session_version` int NOT NULL DEFAULT 0,
	`email_verified_at` datetime(3),
	`phone` varchar(32),
	`disabled_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `user_id` PRIMARY KEY(`id`),
	CONSTRAINT `user_email` UNIQUE(`email`),
	CONSTRAINT `user_username` UNIQUE(`username`),
	CONSTRAINT `user_role_known` CHECK(`role` in ('buyer', 'seller', 'staff', 'admin', 'superuser')),
	CONSTRAINT `user_email_folded` CHECK(`email` = lower(`email`)),
	CONSTRAINT `user_username_folded` CHECK(`username` = lower(`username`))
);
--> statement-breakpoint
CREATE TABLE `audit_entry` (
	`id` binary(16) NOT NULL,
	`actor_type` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`actor_id` binary(16),
	`act` varchar(100) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`target_type` varchar(60) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`target_id` varchar(64) character set utf8mb4 collate utf8mb4_bin,
	`before` json,
	`after` json,
	`ip` varchar(64) character set utf8mb4 collate utf8mb4_bin,
	`request_id` varchar(64) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `audit_entry_id` PRIMARY KEY(`id`),
	CONSTRAINT `audit_entry_actor_type_known` CHECK(`actor_type` in ('guest', 'user', 'system'))
);
--> statement-breakpoint
CREATE TABLE `customisation` (
	`id` binary(16) NOT NULL,
	`product_id` binary(16) NOT NULL,
	`kind` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`label` varchar(80) NOT NULL,
	`is_required` boolean NOT NULL DEFAULT false,
	`choices` json,
	`limits` json,
	`position` int NOT NULL DEFAULT 0,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `customisation_id` PRIMARY KEY(`id`),
	CONSTRAINT `customisation_kind_known` CHECK(`kind` in ('choice', 'text', 'date')),
	CONSTRAINT `customisation_choices_given` CHECK((`kind` = 'choice') = (`choices` is not null))
);
--> statement-breakpoint
CREATE TABLE `product_attribute` (
	`product_id` binary(16) NOT NULL,
	`value_id` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `product_attribute_product_id_value_id_pk` PRIMARY KEY(`product_id`,`value_id`)
);
--> statement-breakpoint
CREATE TABLE `product_image` (
	`id` binary(16) NOT NULL,
	`product_id` binary(16) NOT NULL,
	`storage_key` varchar(255) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`files` json NOT NULL,
	`width` int NOT NULL,
	`height` int NOT NULL,
	`alt` varchar(250) NOT NULL,
	`is_primary` boolean,
	`position` int NOT NULL DEFAULT 0,
	`placeholder` text,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `product_image_id` PRIMARY KEY(`id`),
	CONSTRAINT `product_image_primary` UNIQUE(`product_id`,`is_primary`),
	CONSTRAINT `product_image_is_primary_marks` CHECK(`is_primary` = 1),
	CONSTRAINT `product_image_primary_described` CHECK(`is_primary` is null or `alt` <> ''),
	CONSTRAINT `product_image_size_positive` CHECK(`width` > 0 and `height` > 0)
);
--> statement-breakpoint
CREATE TABLE `product_relation` (
	`product_id` binary(16) NOT NULL,
	`kind` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`related_id` binary(16) NOT NULL,
	`position` int NOT NULL DEFAULT 0,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `product_relation_product_id_kind_related_id_pk` PRIMARY KEY(`product_id`,`kind`,`related_id`),
	CONSTRAINT `product_relation_kind_known` CHECK(`kind` in ('related', 'pairs_with'))
);
--> statement-breakpoint
CREATE TABLE `product_tag` (
	`product_id` binary(16) NOT NULL,
	`tag_id` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `product_tag_product_id_tag_id_pk` PRIMARY KEY(`product_id`,`tag_id`)
);
--> statement-breakpoint
CREATE TABLE `product` (
	`id` binary(16) NOT NULL,
	`store_id` binary(16) NOT NULL,
	`category_id` binary(16) NOT NULL,
	`species_id` binary(16),
	`is_species_unlisted` boolean NOT NULL DEFAULT false,
	`kind` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`status` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL DEFAULT 'draft',
	`name` varchar(160) NOT NULL,
	`slug` varchar(120) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`description` text,
	`about` text,
	`care_tip` text,
	`currency` char(3) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`price_from` bigint,
	`seo_title` varchar(200),
	`seo_description` varchar(320),
	`published_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `product_id` PRIMARY KEY(`id`),
	CONSTRAINT `product_slug_unique` UNIQUE(`slug`),
	CONSTRAINT `product_status_known` CHECK(`status` in ('draft', 'active', 'inactive', 'archived')),
	CONSTRAINT `product_kind_known` CHECK(`kind` in ('plant', 'flower', 'handmade', 'supply', 'digital')),
	CONSTRAINT `product_currency_code` CHECK(`currency` regexp '^[A-Z]{3}$'),
	CONSTRAINT `product_price_from_positive` CHECK(`price_from` >= 0),
	CONSTRAINT `product_active_complete` CHECK(`status` <> 'active' or (`published_at` is not null and `price_from` is not null))
);
--> statement-breakpoint
CREATE TABLE `product_option` (
	`id` binary(16) NOT NULL,
	`product_id` binary(16) NOT NULL,
	`name` varchar(80) NOT NULL,
	`position` int NOT NULL DEFAULT 0,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `product_option_id` PRIMARY KEY(`id`),
	CONSTRAINT `product_option_name` UNIQUE(`product_id`,`name`)
);
--> statement-breakpoint
CREATE TABLE `product_option_value` (
	`id` binary(16) NOT NULL,
	`option_id` binary(16) NOT NULL,
	`label` varchar(80) NOT NULL,
	`position` int NOT NULL DEFAULT 0,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `product_option_value_id` PRIMARY KEY(`id`),
	CONSTRAINT `product_option_value_pair` UNIQUE(`option_id`,`id`),
	CONSTRAINT `product_option_value_label` UNIQUE(`option_id`,`label`)
);
--> statement-breakpoint
CREATE TABLE `product_slug` (
	`slug` varchar(120) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`product_id` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `product_slug_slug` PRIMARY KEY(`slug`)
);
--> statement-breakpoint
CREATE TABLE `variant` (
	`id` binary(16) NOT NULL,
	`product_id` binary(16) NOT NULL,
	`sku` varchar(64) character set utf8mb4 collate utf8mb4_unicode_520_ci NOT NULL,
	`barcode` varchar(64) character set utf8mb4 collate utf8mb4_bin,
	`price` bigint NOT NULL,
	`compare_at_price` bigint,
	`weight_grams` int,
	`length_mm` int,
	`width_mm` int,
	`height_mm` int,
	`position` int NOT NULL DEFAULT 0,
	`archived_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `variant_id` PRIMARY KEY(`id`),
	CONSTRAINT `variant_sku` UNIQUE(`sku`),
	CONSTRAINT `variant_barcode` UNIQUE(`barcode`),
	CONSTRAINT `variant_price_positive` CHECK(`price` >= 0),
	CONSTRAINT `variant_compare_at_higher` CHECK(`compare_at_price` > `price`),
	CONSTRAINT `variant_size_positive` CHECK(`weight_grams` >= 0 and `length_mm` >= 0 and `width_mm` >= 0 and `height_mm` >= 0)
);
--> statement-breakpoint
CREATE TABLE `variant_option` (
	`variant_id` binary(16) NOT NULL,
	`option_id` binary(16) NOT NULL,
	`value_id` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `variant_option_variant_id_option_id_pk` PRIMARY KEY(`variant_id`,`option_id`)
);
--> statement-breakpoint
CREATE TABLE `attribute` (
	`id` binary(16) NOT NULL,
	`name` varchar(80) NOT NULL,
	`slug` varchar(120) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`type` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL DEFAULT 'choice',
	`unit` varchar(16),
	`position` int NOT NULL DEFAULT 0,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `attribute_id` PRIMARY KEY(`id`),
	CONSTRAINT `attribute_slug` UNIQUE(`slug`),
	CONSTRAINT `attribute_type_known` CHECK(`type` in ('choice', 'number', 'colour'))
);
--> statement-breakpoint
CREATE TABLE `attribute_value` (
	`id` binary(16) NOT NULL,
	`attribute_id` binary(16) NOT NULL,
	`label` varchar(80) NOT NULL,
	`slug` varchar(120) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`amount` int,
	`colour` varchar(7) character set utf8mb4 collate utf8mb4_bin,
	`position` int NOT NULL DEFAULT 0,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `attribute_value_id` PRIMARY KEY(`id`),
	CONSTRAINT `attribute_value_slug` UNIQUE(`attribute_id`,`slug`),
	CONSTRAINT `attribute_value_colour_code` CHECK(`colour` regexp '^#[0-9a-f]{6}$')
);
--> statement-breakpoint
CREATE TABLE `category` (
	`id` binary(16) NOT NULL,
	`parent_id` binary(16),
	`name` varchar(120) NOT NULL,
	`slug` varchar(120) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`type` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL DEFAULT 'none',
	`seo_title` varchar(200),
	`seo_description` varchar(320),
	`seo_text` text,
	`image` varchar(255) character set utf8mb4 collate utf8mb4_bin,
	`position` int NOT NULL DEFAULT 0,
	`is_active` boolean NOT NULL DEFAULT true,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `category_id` PRIMARY KEY(`id`),
	CONSTRAINT `category_slug_unique` UNIQUE(`slug`),
	CONSTRAINT `category_type_known` CHECK(`type` in ('indoor', 'outdoor', 'none'))
);
--> statement-breakpoint
CREATE TABLE `category_slug` (
	`slug` varchar(120) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`category_id` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `category_slug_slug` PRIMARY KEY(`slug`)
);
--> statement-breakpoint
CREATE TABLE `species` (
	`id` binary(16) NOT NULL,
	`slug` varchar(120) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`botanical_name` varchar(160) NOT NULL,
	`family` varchar(120),
	`light` varchar(24) character set utf8mb4 collate utf8mb4_bin,
	`water` varchar(24) character set utf8mb4 collate utf8mb4_bin,
	`humidity` varchar(24) character set utf8mb4 collate utf8mb4_bin,
	`min_temperature` smallint,
	`max_temperature` smallint,
	`difficulty` varchar(24) character set utf8mb4 collate utf8mb4_bin,
	`growth` varchar(24) character set utf8mb4 collate utf8mb4_bin,
	`mature_height_cm` int,
	`mature_spread_cm` int,
	`toxicity_cats` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL DEFAULT 'unknown',
	`toxicity_cats_source` varchar(500),
	`toxicity_dogs` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL DEFAULT 'unknown',
	`toxicity_dogs_source` varchar(500),
	`toxicity_people` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL DEFAULT 'unknown',
	`toxicity_people_source` varchar(500),
	`care_sections` json NOT NULL,
	`image` varchar(255) character set utf8mb4 collate utf8mb4_bin,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `species_id` PRIMARY KEY(`id`),
	CONSTRAINT `species_slug` UNIQUE(`slug`),
	CONSTRAINT `species_botanical_name` UNIQUE(`botanical_name`),
	CONSTRAINT `species_light_known` CHECK(`light` in ('low', 'medium', 'bright_indirect', 'direct')),
	CONSTRAINT `species_water_known` CHECK(`water` in ('rarely', 'weekly', 'often')),
	CONSTRAINT `species_humidity_known` CHECK(`humidity` in ('dry', 'normal', 'humid')),
	CONSTRAINT `species_difficulty_known` CHECK(`difficulty` in ('easy', 'medium', 'hard')),
	CONSTRAINT `species_growth_known` CHECK(`growth` in ('slow', 'medium', 'fast')),
	CONSTRAINT `species_toxicity_cats_known` CHECK(`toxicity_cats` in ('unknown', 'safe', 'irritant', 'toxic')),
	CONSTRAINT `species_toxicity_dogs_known` CHECK(`toxicity_dogs` in ('unknown', 'safe', 'irritant', 'toxic')),
	CONSTRAINT `species_toxicity_people_known` CHECK(`toxicity_people` in ('unknown', 'safe', 'irritant', 'toxic')),
	CONSTRAINT `species_cats_sourced` CHECK((`toxicity_cats` = 'unknown') = (coalesce(`toxicity_cats_source`, '') = '')),
	CONSTRAINT `species_dogs_sourced` CHECK((`toxicity_dogs` = 'unknown') = (coalesce(`toxicity_dogs_source`, '') = '')),
	CONSTRAINT `species_people_sourced` CHECK((`toxicity_people` = 'unknown') = (coalesce(`toxicity_people_source`, '') = '')),
	CONSTRAINT `species_temperature_range` CHECK(`min_temperature` <= `max_temperature`),
	CONSTRAINT `species_size_positive` CHECK(`mature_height_cm` > 0 and `mature_spread_cm` > 0)
);
--> statement-breakpoint
CREATE TABLE `species_name` (
	`species_id` binary(16) NOT NULL,
	`kind` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`name` varchar(160) NOT NULL,
	`position` int NOT NULL DEFAULT 0,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `species_name_species_id_kind_name_pk` PRIMARY KEY(`species_id`,`kind`,`name`),
	CONSTRAINT `species_name_kind_known` CHECK(`kind` in ('common', 'synonym'))
);
--> statement-breakpoint
CREATE TABLE `tag` (
	`id` binary(16) NOT NULL,
	`name` varchar(80) NOT NULL,
	`slug` varchar(120) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `tag_id` PRIMARY KEY(`id`),
	CONSTRAINT `tag_slug` UNIQUE(`slug`),
	CONSTRAINT `tag_name` UNIQUE(`name`)
);
--> statement-breakpoint
CREATE TABLE `house_fact` (
	`name` varchar(60) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`value` varchar(255) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `house_fact_name` PRIMARY KEY(`name`)
);
--> statement-breakpoint
CREATE TABLE `reservation` (
	`id` binary(16) NOT NULL,
	`holder_type` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`holder_id` binary(16) NOT NULL,
	`variant_id` binary(16) NOT NULL,
	`quantity` int NOT NULL,
	`state` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL DEFAULT 'held',
	`expires_at` datetime(3) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `reservation_id` PRIMARY KEY(`id`),
	CONSTRAINT `reservation_holder` UNIQUE(`holder_type`,`holder_id`,`variant_id`),
	CONSTRAINT `reservation_state_known` CHECK(`state` in ('held', 'taken', 'released')),
	CONSTRAINT `reservation_holder_type_known` CHECK(`holder_type` in ('checkout', 'order')),
	CONSTRAINT `reservation_quantity_positive` CHECK(`quantity` > 0)
);
--> statement-breakpoint
CREATE TABLE `stock_level` (
	`variant_id` binary(16) NOT NULL,
	`store_id` binary(16) NOT NULL,
	`on_hand` int NOT NULL DEFAULT 0,
	`reserved` int NOT NULL DEFAULT 0,
	`available` int GENERATED ALWAYS AS ((`on_hand` - `reserved`)) STORED,
	`low_stock_threshold` int NOT NULL DEFAULT 0,
	`reorder_point` int,
	`is_tracked` boolean NOT NULL DEFAULT true,
	`is_low` boolean GENERATED ALWAYS AS ((`is_tracked` = 1 and `on_hand` - `reserved` <= `low_stock_threshold`)) STORED,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `stock_level_variant_id` PRIMARY KEY(`variant_id`),
	CONSTRAINT `stock_level_reserved_covered` CHECK(`on_hand` >= `reserved` and `reserved` >= 0),
	CONSTRAINT `stock_level_thresholds_positive` CHECK(`low_stock_threshold` >= 0 and `reorder_point` >= 0)
);
--> statement-breakpoint
CREATE TABLE `stock_movement` (
	`id` binary(16) NOT NULL,
	`variant_id` binary(16) NOT NULL,
	`kind` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`on_hand_change` int NOT NULL DEFAULT 0,
	`reserved_change` int NOT NULL DEFAULT 0,
	`reason` varchar(200),
	`reference` varchar(80) character set utf8mb4 collate utf8mb4_bin,
	`actor_type` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`actor_id` binary(16),
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `stock_movement_id` PRIMARY KEY(`id`),
	CONSTRAINT `stock_movement_kind_known` CHECK(`kind` in ('receive', 'sale', 'return', 'adjust', 'loss', 'hold', 'release')),
	CONSTRAINT `stock_movement_actor_type_known` CHECK(`actor_type` in ('user', 'system')),
	CONSTRAINT `stock_movement_moves` CHECK(`on_hand_change` <> 0 or `reserved_change` <> 0)
);
--> statement-breakpoint
CREATE TABLE `cache_change` (
	`id` bigint AUTO_INCREMENT NOT NULL,
	`tag` varchar(200) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `cache_change_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `job` (
	`id` binary(16) NOT NULL,
	`queue` varchar(40) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`name` varchar(100) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`payload` json NOT NULL,
	`dedupe_key` varchar(191) character set utf8mb4 collate utf8mb4_bin,
	`state` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL DEFAULT 'ready',
	`attempts` int NOT NULL DEFAULT 0,
	`max_attempts` int NOT NULL,
	`run_at` datetime(3) NOT NULL,
	`lease_token` binary(16),
	`lease_until` datetime(3),
	`last_error` text,
	`request_id` varchar(64) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`finished_at` datetime(3),
	CONSTRAINT `job_id` PRIMARY KEY(`id`),
	CONSTRAINT `job_dedupe_key` UNIQUE(`dedupe_key`),
	CONSTRAINT `job_state_known` CHECK(`state` in ('ready', 'running', 'done', 'dead')),
	CONSTRAINT `job_attempts_counted` CHECK(`attempts` >= 0 and `max_attempts` > 0),
	CONSTRAINT `job_running_leased` CHECK(`state` <> 'running' or (`lease_token` is not null and `lease_until` is not null))
);
--> statement-breakpoint
CREATE TABLE `outbox_event` (
	`id` bigint AUTO_INCREMENT NOT NULL,
	`name` varchar(100) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`payload` json NOT NULL,
	`request_id` varchar(64) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `outbox_event_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `schedule` (
	`name` varchar(100) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`next_run_at` datetime(3) NOT NULL,
	`last_run_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `schedule_name` PRIMARY KEY(`name`)
);
--> statement-breakpoint
CREATE TABLE `worker` (
	`id` binary(16) NOT NULL,
	`host` varchar(255) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`pid` int NOT NULL,
	`started_at` datetime(3) NOT NULL,
	`heartbeat_at` datetime(3) NOT NULL,
	CONSTRAINT `worker_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `subscriber` (
	`id` binary(16) NOT NULL,
	`email` varchar(254) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`state` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL DEFAULT 'pending',
	`source` varchar(40) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`language` varchar(10) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`confirm_version` int NOT NULL DEFAULT 0,
	`confirm_sent_at` datetime(3),
	`confirmed_at` datetime(3),
	`unsubscribed_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `subscriber_id` PRIMARY KEY(`id`),
	CONSTRAINT `subscriber_email` UNIQUE(`email`),
	CONSTRAINT `subscriber_state_known` CHECK(`state` in ('pending', 'confirmed', 'unsubscribed', 'suppressed')),
	CONSTRAINT `subscriber_email_folded` CHECK(`email` = lower(`email`)),
	CONSTRAINT `subscriber_confirmed_dated` CHECK(`state` <> 'confirmed' or `confirmed_at` is not null),
	CONSTRAINT `subscriber_unsubscribed_dated` CHECK(`state` <> 'unsubscribed' or `unsubscribed_at` is not null)
);
--> statement-breakpoint
CREATE TABLE `store` (
	`id` binary(16) NOT NULL,
	`seller_id` binary(16) NOT NULL,
	`name` varchar(120) NOT NULL,
	`slug` varchar(120) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`currency` char(3) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`time_zone` varchar(64) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`closed_days` json NOT NULL,
	`business_name` varchar(160),
	`description` text,
	`banner_image` varchar(255) character set utf8mb4 collate utf8mb4_bin,
	`logo_image` varchar(255) character set utf8mb4 collate utf8mb4_bin,
	`line1` varchar(160),
	`line2` varchar(160),
	`city` varchar(120),
	`state` varchar(120),
	`postal_code` varchar(20),
	`country` char(2) character set utf8mb4 collate utf8mb4_bin,
	`phone` varchar(32),
	`email` varchar(254),
	`shipping_policy` text,
	`return_policy` text,
	`verification_state` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL DEFAULT 'applied',
	`is_verified` boolean GENERATED ALWAYS AS ((`verification_state` = 'verified')) STORED,
	`vacation_until` date,
	`commission_override` int,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `store_id` PRIMARY KEY(`id`),
	CONSTRAINT `store_slug_unique` UNIQUE(`slug`),
	CONSTRAINT `store_verification_state_known` CHECK(`verification_state` in ('applied', 'in_review', 'verified', 'rejected', 'suspended')),
	CONSTRAINT `store_currency_code` CHECK(`currency` regexp '^[A-Z]{3}$'),
	CONSTRAINT `store_country_code` CHECK(`country` regexp '^[A-Z]{2}$'),
	CONSTRAINT `store_commission_share` CHECK(`commission_override` between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE `store_document` (
	`id` binary(16) NOT NULL,
	`store_id` binary(16) NOT NULL,
	`kind` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`file_name` varchar(200) NOT NULL,
	`storage_key` varchar(255) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `store_document_id` PRIMARY KEY(`id`),
	CONSTRAINT `store_document_kind_known` CHECK(`kind` in ('identity', 'business_registration', 'tax', 'plant_licence', 'other'))
);
--> statement-breakpoint
CREATE TABLE `store_member` (
	`store_id` binary(16) NOT NULL,
	`user_id` binary(16) NOT NULL,
	`role` varchar(24) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `store_member_store_id_user_id_pk` PRIMARY KEY(`store_id`,`user_id`),
	CONSTRAINT `store_member_role_known` CHECK(`role` in ('owner', 'manager', 'packer'))
);
--> statement-breakpoint
CREATE TABLE `store_slug` (
	`slug` varchar(120) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`store_id` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `store_slug_slug` PRIMARY KEY(`slug`)
);
--> statement-breakpoint
CREATE TABLE `flash` (
	`token_hash` binary(32) NOT NULL,
	`form` varchar(100) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`payload` json NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
	CONSTRAINT `flash_token_hash` PRIMARY KEY(`token_hash`)
);
--> statement-breakpoint
ALTER TABLE `account_token` ADD CONSTRAINT `account_token_user_id_user_id_fk` FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `api_key` ADD CONSTRAINT `api_key_user_id_user_id_fk` FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `recovery_code` ADD CONSTRAINT `recovery_code_user_id_user_id_fk` FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `refresh_family` ADD CONSTRAINT `refresh_family_user_id_user_id_fk` FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `refresh_token` ADD CONSTRAINT `refresh_token_family_id_refresh_family_id_fk` FOREIGN KEY (`family_id`) REFERENCES `refresh_family`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `second_factor` ADD CONSTRAINT `second_factor_user_id_user_id_fk` FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `address` ADD CONSTRAINT `address_user_id_user_id_fk` FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `profile` ADD CONSTRAINT `profile_user_id_user_id_fk` FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `customisation` ADD CONSTRAINT `customisation_product_id_product_id_fk` FOREIGN KEY (`product_id`) REFERENCES `product`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `product_attribute` ADD CONSTRAINT `product_attribute_product_id_product_id_fk` FOREIGN KEY (`product_id`) REFERENCES `product`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `product_attribute` ADD CONSTRAINT `product_attribute_value_id_attribute_value_id_fk` FOREIGN KEY (`value_id`) REFERENCES `attribute_value`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `product_image` ADD CONSTRAINT `product_image_product_id_product_id_fk` FOREIGN KEY (`product_id`) REFERENCES `product`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `product_relation` ADD CONSTRAINT `product_relation_product_id_product_id_fk` FOREIGN KEY (`product_id`) REFERENCES `product`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `product_relation` ADD CONSTRAINT `product_relation_related_id_product_id_fk` FOREIGN KEY (`related_id`) REFERENCES `product`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `product_tag` ADD CONSTRAINT `product_tag_product_id_product_id_fk` FOREIGN KEY (`product_id`) REFERENCES `product`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `product_tag` ADD CONSTRAINT `product_tag_tag_id_tag_id_fk` FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `product` ADD CONSTRAINT `product_store_id_store_id_fk` FOREIGN KEY (`store_id`) REFERENCES `store`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `product` ADD CONSTRAINT `product_category_id_category_id_fk` FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `product` ADD CONSTRAINT `product_species_id_species_id_fk` FOREIGN KEY (`species_id`) REFERENCES `species`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `product_option` ADD CONSTRAINT `product_option_product_id_product_id_fk` FOREIGN KEY (`product_id`) REFERENCES `product`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `product_option_value` ADD CONSTRAINT `product_option_value_option_id_product_option_id_fk` FOREIGN KEY (`option_id`) REFERENCES `product_option`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `product_slug` ADD CONSTRAINT `product_slug_product_id_product_id_fk` FOREIGN KEY (`product_id`) REFERENCES `product`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `variant` ADD CONSTRAINT `variant_product_id_product_id_fk` FOREIGN KEY (`product_id`) REFERENCES `product`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `variant_option` ADD CONSTRAINT `variant_option_variant_id_variant_id_fk` FOREIGN KEY (`variant_id`) REFERENCES `variant`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `variant_option` ADD CONSTRAINT `variant_option_value_fk` FOREIGN KEY (`option_id`,`value_id`) REFERENCES `product_option_value`(`option_id`,`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `attribute_value` ADD CONSTRAINT `attribute_value_attribute_id_attribute_id_fk` FOREIGN KEY (`attribute_id`) REFERENCES `attribute`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `category` ADD CONSTRAINT `category_parent_fk` FOREIGN KEY (`parent_id`) REFERENCES `category`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `category_slug` ADD CONSTRAINT `category_slug_category_id_category_id_fk` FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `species_name` ADD CONSTRAINT `species_name_species_id_species_id_fk` FOREIGN KEY (`species_id`) REFERENCES `species`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `reservation` ADD CONSTRAINT `reservation_variant_id_variant_id_fk` FOREIGN KEY (`variant_id`) REFERENCES `variant`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `stock_level` ADD CONSTRAINT `stock_level_variant_id_variant_id_fk` FOREIGN KEY (`variant_id`) REFERENCES `variant`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `stock_level` ADD CONSTRAINT `stock_level_store_id_store_id_fk` FOREIGN KEY (`store_id`) REFERENCES `store`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `stock_movement` ADD CONSTRAINT `stock_movement_variant_id_variant_id_fk` FOREIGN KEY (`variant_id`) REFERENCES `variant`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `store` ADD CONSTRAINT `store_seller_id_user_id_fk` FOREIGN KEY (`seller_id`) REFERENCES `user`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `store_document` ADD CONSTRAINT `store_document_store_id_store_id_fk` FOREIGN KEY (`store_id`) REFERENCES `store`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `store_member` ADD CONSTRAINT `store_member_store_id_store_id_fk` FOREIGN KEY (`store_id`) REFERENCES `store`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `store_member` ADD CONSTRAINT `store_member_user_id_user_id_fk` FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `store_slug` ADD CONSTRAINT `store_slug_store_id_store_id_fk` FOREIGN KEY (`store_id`) REFERENCES `store`(`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `account_token_user` ON `account_token` (`user_id`,`kind`);--> statement-breakpoint
CREATE INDEX `account_token_email` ON `account_token` (`email`,`kind`);--> statement-breakpoint
CREATE INDEX `account_token_expiry` ON `account_token` (`expires_at`);--> statement-breakpoint
CREATE INDEX `api_key_user` ON `api_key` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `login_attempt_identifier` ON `login_attempt` (`identifier`,`created_at`);--> statement-breakpoint
CREATE INDEX `login_attempt_user` ON `login_attempt` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `login_attempt_ip` ON `login_attempt` (`ip`,`created_at`);--> statement-breakpoint
CREATE INDEX `login_attempt_age` ON `login_attempt` (`created_at`);--> statement-breakpoint
CREATE INDEX `refresh_family_user` ON `refresh_family` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `refresh_token_family` ON `refresh_token` (`family_id`);--> statement-breakpoint
CREATE INDEX `refresh_token_expiry` ON `refresh_token` (`expires_at`);--> statement-breakpoint
CREATE INDEX `address_user` ON `address` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `user_name` ON `user` (`name`);--> statement-breakpoint
CREATE INDEX `user_recent` ON `user` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `user_role` ON `user` (`role`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entry_recent` ON `audit_entry` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entry_target` ON `audit_entry` (`target_type`,`target_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entry_actor` ON `audit_entry` (`actor_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entry_act` ON `audit_entry` (`act`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `customisation_product` ON `customisation` (`product_id`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `product_attribute_value` ON `product_attribute` (`value_id`,`product_id`);--> statement-breakpoint
CREATE INDEX `product_image_product` ON `product_image` (`product_id`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `product_relation_related` ON `product_relation` (`related_id`);--> statement-breakpoint
CREATE INDEX `product_tag_tag` ON `product_tag` (`tag_id`,`product_id`);--> statement-breakpoint
CREATE INDEX `product_newest` ON `product` (`status`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `product_price` ON `product` (`status`,`price_from`,`id`);--> statement-breakpoint
CREATE INDEX `product_category_newest` ON `product` (`category_id`,`status`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `product_category_price` ON `product` (`category_id`,`status`,`price_from`,`id`);--> statement-breakpoint
CREATE INDEX `product_store_newest` ON `product` (`store_id`,`status`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `product_store_recent` ON `product` (`store_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `product_species` ON `product` (`species_id`,`status`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `product_recent` ON `product` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `product_slug_product` ON `product_slug` (`product_id`);--> statement-breakpoint
CREATE INDEX `variant_product` ON `variant` (`product_id`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `attribute_value_order` ON `attribute_value` (`attribute_id`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `category_tree` ON `category` (`parent_id`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `category_slug_category` ON `category_slug` (`category_id`);--> statement-breakpoint
CREATE INDEX `species_name_name` ON `species_name` (`name`);--> statement-breakpoint
CREATE INDEX `reservation_expiry` ON `reservation` (`state`,`expires_at`);--> statement-breakpoint
CREATE INDEX `reservation_variant` ON `reservation` (`variant_id`,`state`);--> statement-breakpoint
CREATE INDEX `stock_level_low` ON `stock_level` (`store_id`,`is_low`,`available`,`variant_id`);--> statement-breakpoint
CREATE INDEX `stock_movement_variant` ON `stock_movement` (`variant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `stock_movement_reference` ON `stock_movement` (`reference`);--> statement-breakpoint
CREATE INDEX `cache_change_tag` ON `cache_change` (`tag`,`id`);--> statement-breakpoint
CREATE INDEX `cache_change_age` ON `cache_change` (`created_at`);--> statement-breakpoint
CREATE INDEX `job_claim` ON `job` (`queue`,`state`,`run_at`,`id`);--> statement-breakpoint
CREATE INDEX `job_lease` ON `job` (`state`,`lease_until`);--> statement-breakpoint
CREATE INDEX `job_settled` ON `job` (`state`,`updated_at`);--> statement-breakpoint
CREATE INDEX `worker_heartbeat` ON `worker` (`heartbeat_at`);--> statement-breakpoint
CREATE INDEX `subscriber_state` ON `subscriber` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `store_seller` ON `store` (`seller_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `store_verified` ON `store` (`is_verified`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `store_verification` ON `store` (`verification_state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `store_name` ON `store` (`name`);--> statement-breakpoint
CREATE INDEX `store_document_store` ON `store_document` (`store_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `store_member_user` ON `store_member` (`user_id`);--> statement-breakpoint
CREATE INDEX `store_slug_store` ON `store_slug` (`store_id`);--> statement-breakpoint
CREATE INDEX `flash_expiry` ON `flash` (`expires_at`);